import { useMutation } from '@tanstack/vue-query'
import { verifyRecordList } from '@/api'

interface Asked {
  number: string
  code: string
  minutes?: number
}

/** Whether a print holds; true or false, and nothing else is told. */
export const useVerification = () =>
  useMutation({
    mutationFn: async ({ number, code, minutes }: Asked) => {
      const query = { code, ...(minutes === undefined ? {} : { minutes }) }
      const { data } = await verifyRecordList({ path: { number }, query, throwOnError: true })
      return data.matches
    },
  })
