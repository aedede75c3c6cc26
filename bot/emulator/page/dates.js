// Says days and hours the Vietnamese way, in the office's zone whatever the visitor's own.

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
export const SHORT_WEEKDAYS = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
const DAY = 86_400_000;
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh", hourCycle: "h23",
  year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit",
});

/** Take an instant (Date, ISO text, or Unix seconds) apart; `key` is its local day as yyyy-mm-dd. */
export function local(instant) {
  const date = instant instanceof Date ? instant : new Date(typeof instant === "number" ? instant * 1000 : instant);
  const found = Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  return {
    year, month, day, time: `${found.hour}:${found.minute}`, key: dayKey(year, month, day),
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

export function dayKey(year, month, day) {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "Thứ Sáu, 20/9/2024" */
export function longDay(instant) {
  const at = local(instant);
  return `${WEEKDAYS[at.weekday]}, ${at.day}/${at.month}/${at.year}`;
}

export const clockTime = (instant) => local(instant).time;

/** When a chat was last written in, as short as can be: an hour today, a weekday this week, else a date. */
export function listTime(instant, now) {
  const at = local(instant);
  const today = local(now);
  const age = Math.round((Date.parse(today.key) - Date.parse(at.key)) / DAY);
  if (age === 0) return at.time;
  if (age === 1) return "Hôm qua";
  if (age > 1 && age < 7) return SHORT_WEEKDAYS[at.weekday];
  return at.year === today.year ? `${at.day}/${at.month}` : `${at.day}/${at.month}/${at.year}`;
}

/** The instant of a local day ("2024-09-20") and hour ("08:00"), as ISO text with the office's offset. */
export const instantOf = (key, time) => `${key}T${time}:00+07:00`;
