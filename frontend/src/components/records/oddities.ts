import type { RecordWarning } from '@/api'

/** Left out where it may be: worth knowing, but nothing to look into. */
const LEFT_OUT = ['no-activity', 'no-times', 'no-voucher']

export const odditiesOf = (warnings: RecordWarning[] = []) => warnings.filter(({ code }) => !LEFT_OUT.includes(code))
export const remarksOf = (warnings: RecordWarning[] = []) => warnings.filter(({ code }) => LEFT_OUT.includes(code))
