import { makeStyles, tokens } from '@fluentui/react-components';
import type { LibraryOrigin } from '../../library/library-layers';
import { lettersSentences } from '../../session/letters-sentences';
import type { LetterView } from '../../session/letter-view';
import { usePane } from '../session-context';

/** Whose words the letter says: « Textes : Atelier Nord (motif, formule de fin), Égards ». */
export function LetterOrigins({ letter }: { readonly letter: LetterView }) {
  const { words, spoken } = usePane();
  const styles = useStyles();
  const say = lettersSentences[spoken];
  const name = (origin: LibraryOrigin): string => say.origin(origin, letter.letters.serving);
  const each = (['personal', 'team', 'built-in'] as const).flatMap((origin) => {
    const parts = letter.parts.filter((part) => part.origin === origin);
    if (parts.length === 0) return [];
    const named = parts.map(({ part }) => words.part[part].toLowerCase()).join(', ');
    return parts.length === letter.parts.length || origin === 'built-in' ? name(origin) : `${name(origin)} (${named})`;
  });
  return (
    <span className={styles.line}>
      {say.origins} {each.join(' · ')}
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
