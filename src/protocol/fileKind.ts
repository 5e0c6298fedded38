/** What files are taken, by what their bytes say: names and claimed types decide nothing. */
export type FileKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'pdf' | 'xlsx' | 'docx' | 'text';
