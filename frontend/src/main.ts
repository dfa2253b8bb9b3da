import './oldBrowsers'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { setUpClient } from '@/api/setup'
import { forgetOldDrafts } from '@/components/forms/keptDrafts'
import { i18n, loadLanguage } from '@/locales'
import { queryClient } from '@/queryClient'
import { createAppRouter } from '@/router'
import { useSession } from '@/session/session'
import App from './App.vue'
import '@/styles/index.css'

const pinia = createPinia()
const session = useSession(pinia)
setUpClient(session.signedOut)
forgetOldDrafts()

const app = createApp(App).use(pinia).use(i18n).use(VueQueryPlugin, { queryClient })
// What cannot be loaded is said in Chinese.
void loadLanguage()
  .catch(() => {})
  .then(() => app.use(createAppRouter(session)).mount('#app'))
