/** A text with the blanks of a keyboard, where French and Spanish have some that do not break. */
export const plainBlanks = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
