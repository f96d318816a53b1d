import { useModel } from './use-model';

export function CategoryTags({ names }: { readonly names: readonly string[] }) {
  const { model, text } = useModel();
  if (names.length === 0) return null;
  const color = (name: string) =>
    model.mail.masterCategories().find((each) => each.displayName === name)?.color ?? 'None';
  return (
    <ul className="categories" aria-label={text.categories}>
      {names.map((name) => (
        <li key={name} className="category" data-color={color(name)}>
          {name}
        </li>
      ))}
    </ul>
  );
}
