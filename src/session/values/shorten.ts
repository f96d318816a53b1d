/** At most `longest` characters (UTF-16 units); what is cut ends with an ellipsis. */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
