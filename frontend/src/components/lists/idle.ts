const LONGEST = 1_000

/** When the browser has nothing better to do, or soon anyway. */
export const idle = () =>
  new Promise<void>((go) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: LONGEST })
    else setTimeout(go)
  })
