/** Takes how much of a file has come, from 0 to 1; not called where its length is not known. */
export type Told = (share: number) => void;

/** The text of an answer, telling how much of it has come. The length of what is sent packed says nothing of that. */
export async function textOf(response: Response, told: Told): Promise<string> {
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  if (!response.body || !total) return response.text();
  let text = '';
  let come = 0;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    come += value.length;
    // From another site, what was packed does not say so.
    if (come <= total) told(come / total);
  }
}
