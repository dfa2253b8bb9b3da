/** Whether the button pressed was the one that hands the record in. */
export function wantsSubmit(event: SubmitEvent): boolean {
  return (event.submitter as HTMLButtonElement | null)?.value === 'true'
}
