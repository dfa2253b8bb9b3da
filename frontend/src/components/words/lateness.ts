const DAY = 24 * 3600 * 1000

/** Days from one business day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** How many days something due on that day is late; 0 while it is not. */
export const daysLate = (due: string | undefined, today: string): number =>
  due ? Math.max(0, daysBetween(due, today)) : 0
