import { Input, type InputProps } from '@fluentui/react-components';
import { useFieldStyles } from '../looks/field-styles';

/** One line of text, as high as every other field. */
export function TextInput({ input, ...props }: InputProps) {
  const styles = useFieldStyles();
  return <Input {...props} className={styles.control} input={{ ...input, className: styles.inner }} />;
}
