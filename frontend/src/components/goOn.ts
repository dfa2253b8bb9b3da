import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'

/** Goes on once something is done, unless the page was left meanwhile: nobody is pulled back from where they are. */
export function useGoOn() {
  const router = useRouter()
  const here = useRoute().path
  const isHere = () => router.currentRoute.value.path === here
  return {
    push: async (to: RouteLocationRaw) => void (isHere() && (await router.push(to))),
    replace: async (to: RouteLocationRaw) => void (isHere() && (await router.replace(to))),
  }
}
