const SHAPE = /^TKT-(\d{4})-(\d{6,12})$/;
const TYPED = /^(?:TKT-?)?(?:(\d{4})-)?(\d{1,12})$/i;

function written(year: number | string, number: number): string {
  return `TKT-${year}-${String(number).padStart(6, '0')}`;
}

/** A ticket as people name it: in full, without TKT, or only its number in the current year. */
export function readTicketId(text: string, thisYear = new Date().getUTCFullYear()): string | null {
  const match = TYPED.exec(text.trim());
  const number = Number(match?.[2] ?? 0);
  return number > 0 ? written(match?.[1] ?? thisYear, number) : null;
}

/** Ticket numbers are drawn one after the other within a year; null where a year begins or the id is none. */
export function neighbourOf(ticketId: string, step: 1 | -1): string | null {
  const match = SHAPE.exec(ticketId);
  const number = Number(match?.[2]) + step;
  return match?.[1] && number > 0 ? written(match[1], number) : null;
}
