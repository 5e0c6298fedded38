import { DateTime } from 'luxon';
import { foldedImportText } from '../foldedImportText.ts';

/** Names that IANA has replaced, and that Unicode (CLDR) goes on giving. */
const renamed: Record<string, string> = {
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Africa/Asmera': 'Africa/Asmara',
};

/** The zones of a country, its name of two letters. */
function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  // Node 20 has the property, newer ones the method.
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.map((zone) => renamed[zone] ?? zone);
}

const cityOf = (zone: string): string => foldedImportText(zone.replace(/^.*\//, '').replaceAll('_', ' '));

/** A zone is of the form Area/City; abbreviations such as CET are no place, and know their summer time only sometimes. */
export function isImportZone(text: string): boolean {
  return /^[A-Za-z]+\/./.test(text) || text === 'UTC';
}

/**
 * The zone that is meant by an offset (GMT+2, UTC-5), an abbreviation, a city, or nothing, for a post in a country: the one zone of the
 * country that has the offset or the city, or its only one. Null where the country has none or several of them.
 */
export function proposedImportZone(text: string, country: string, station: string): string | null {
  const zones = zonesOf(country);
  const offset = offsetOf(text);
  if (offset !== null) {
    const fitting = zones.filter((zone) => offsetsOf(zone).includes(offset));
    return fitting.find((zone) => cityOf(zone) === foldedImportText(station)) ?? only(fitting);
  }
  const city = zones.find((zone) => [foldedImportText(text), foldedImportText(station)].includes(cityOf(zone)));
  return city ?? only(zones);
}

function only(zones: readonly string[]): string | null {
  return zones.length === 1 ? (zones[0] ?? null) : null;
}

/** Minutes east of Greenwich; null where the text is no offset. */
function offsetOf(text: string): number | null {
  const [, sign, hours, minutes = '0'] =
    /^(?:GMT|UTC|Z)?\s*([+-−–])\s*(\d{1,2})(?::?(\d\d))?(?:\s*h)?$/i.exec(text) ?? [];
  if (sign === undefined) return /^(GMT|UTC)$/i.test(text) ? 0 : null;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** The offsets of a zone in January and in July: people name either. */
function offsetsOf(zone: string): number[] {
  return [1, 7].map((month) => DateTime.utc(2026, month, 1).setZone(zone).offset);
}
