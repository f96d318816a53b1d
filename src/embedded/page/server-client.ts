/** The page’s side of the JSON interface in server/serve-mailbox.ts. Rejects with the server’s sentence. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: readonly string[],
  body?: unknown,
): Promise<T> {
  const response = await fetch(addressOf(path), {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const sentence = typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : '';
  throw new Error(sentence === '' ? `HTTP ${response.status}` : sentence);
}

export async function askAttachment(messageId: string, attachmentId: string): Promise<Uint8Array> {
  const response = await fetch(attachmentAddress(messageId, attachmentId));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function attachmentAddress(messageId: string, attachmentId: string): string {
  return addressOf(['attachments', messageId, attachmentId]);
}

function addressOf(path: readonly string[]): string {
  return `/api/${path.map(encodeURIComponent).join('/')}`;
}
