/** Where a remark begins: a line or a sentence, whatever bracket or bullet opens it. */
export const noteBegins = String.raw`(?<=^[ \t]{0,4}[([*-]{0,3}|[.!?…] )`;
/** The same, and after what announces it. */
export const noteBeginsOrFollows = String.raw`(?<=^[ \t]{0,4}[([*-]{0,3}|[.!?…:] )`;
/** The rest of the sentence says nothing to whom the letter is for. */
export const notToReader = String.raw`(?![^.!?\n]{0,140}(?<!\p{L})(?:vous|votre|vos|your?|ton|ta|tes)(?!\p{L}))`;
