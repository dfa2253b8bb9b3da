import { getMe } from '@/api'

export async function whoIsCalling() {
  const { data } = await getMe({ throwOnError: true })
  return data
}
