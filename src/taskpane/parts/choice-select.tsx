import { Select, type SelectProps } from '@fluentui/react-components';
import { useFieldStyles } from '../looks/field-styles';

/** A native list: light to load, and each client's own for keyboards and screen readers. */
export function ChoiceSelect(props: SelectProps) {
  const styles = useFieldStyles();
  return <Select {...props} select={{ className: styles.control }} className={styles.inner} />;
}
