import { makeStyles, mergeClasses, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ComponentProps, Ref } from 'react';
import { shortPane } from '../looks/short-pane';

/** Several lines of text, with the looks of Fluent’s Input; its Textarea would add 3 KB to the first view for the same. */
export function LongText({
  className,
  area,
  ...props
}: ComponentProps<'textarea'> & { readonly area?: Ref<HTMLTextAreaElement> }) {
  const styles = useStyles();
  const ofField = useFieldControlProps_unstable(props, { supportsLabelFor: true, supportsRequired: true });
  return <textarea {...ofField} ref={area} className={mergeClasses(styles.text, className)} />;
}

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '48px',
    [shortPane]: { minHeight: '30px', fieldSizing: 'content' },
    resize: 'vertical',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
    ':focus': {
      outline: 'none',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
    '&[aria-invalid="true"]': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  },
});
