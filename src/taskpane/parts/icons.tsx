import { makeStyles, mergeClasses } from '@fluentui/react-components';

/** A chevron that points down when what it controls is open. Drawn here: the icon package weighs more than the pane. */
export function ChevronIcon({ open }: { readonly open: boolean }) {
  const styles = useStyles();
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={mergeClasses(styles.icon, open && styles.open)}
    >
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}

const useStyles = makeStyles({
  icon: { transitionProperty: 'transform', transitionDuration: '120ms' },
  open: { transform: 'rotate(90deg)' },
});
