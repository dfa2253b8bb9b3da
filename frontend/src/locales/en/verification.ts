import type zh from '../zh-CN/verification'

export default {
  verification: {
    title: 'Verify a volunteer service record',
    intro:
      'Enter the code at the end of the printout to check that it agrees with the records in the system. No sign-in needed.',
    number: 'Record number',
    code: 'Verification code',
    codeHint: 'Printed below the record number; capital or small letters',
    minutes: 'Total minutes (optional)',
    minutesHint: 'The number in brackets in the total row of the printout; if given, it is checked, too',
    missing: 'Enter record number and verification code',
    wrongMinutes: 'Enter the total minutes as a whole number',
    check: 'Verify',
    matches: 'It matches.',
    matchesDetail: 'The printout agrees with the records in the system.',
    differs: 'It does not match.',
    differsDetail: 'The number or code is wrong, or the records listed have changed since it was printed.',
  },
} satisfies typeof zh
