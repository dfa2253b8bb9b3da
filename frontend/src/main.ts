import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { setUpClient } from '@/api/setup'
import { i18n } from '@/locales'
import { queryClient } from '@/queryClient'
import { createAppRouter } from '@/router'
import { useSession } from '@/session/session'
import App from './App.vue'
import '@/styles/index.css'

const pinia = createPinia()
const session = useSession(pinia)
setUpClient(session.signedOut)

createApp(App).use(pinia).use(i18n).use(VueQueryPlugin, { queryClient }).use(createAppRouter(session)).mount('#app')
