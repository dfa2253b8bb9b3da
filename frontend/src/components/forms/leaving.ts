import { useRoute, useRouter } from 'vue-router'
import { listAsLeft } from '../listOrigin'

/** Back to where one came from; where nothing is behind, as in a new tab, to the page or list that this one belongs to. */
export function useLeaving() {
  const route = useRoute()
  const router = useRouter()

  function above(path: string): string {
    const parent = path.slice(0, path.lastIndexOf('/'))
    if (!parent) return '/'
    const isPage = router.resolve(parent).matched.some(({ path }) => !path.includes('(.*)'))
    return isPage ? parent : above(parent)
  }

  return () => (router.options.history.state.back ? router.back() : router.push(listAsLeft(above(route.path))))
}
