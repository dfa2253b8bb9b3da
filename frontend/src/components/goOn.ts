import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import { pageKey } from './pageKey'

/** Goes on once something is done, unless the page was left meanwhile: nobody is pulled back from where they are. */
export function useGoOn() {
  const router = useRouter()
  const here = pageKey(useRoute())
  const isHere = () => pageKey(router.currentRoute.value) === here
  return {
    push: async (to: RouteLocationRaw) => void (isHere() && (await router.push(to))),
    replace: async (to: RouteLocationRaw) => void (isHere() && (await router.replace(to))),
  }
}
