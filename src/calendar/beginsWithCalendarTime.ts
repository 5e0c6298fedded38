/** How a date, a length of time or a span begins, in the three languages. */
const beginnings =
  /^(\d|du |au |le |d[èe]s |jusqu|del? |hasta |el |desde |from |until |till |for |today|tomorrow|aujourd|demain|hoy|mañana)/i;

/** Whether words begin as a date, a length of time or a span does. */
export const beginsWithCalendarTime = (words: string): boolean => beginnings.test(words);
