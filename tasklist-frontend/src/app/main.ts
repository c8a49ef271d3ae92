import '@fontsource-variable/inter'
import './app.css'
import { createApp } from 'vue'
import { apiKey, createApi } from '@/shared/api/client'
import { createUserManager, finishSignIn, goToSignIn, type Session } from '@/shared/auth/session'
import { sessionKey } from '@/shared/auth/useSession'
import { loadConfig } from '@/shared/config'
import { i18n, language } from '@/shared/i18n/i18n'
import App from './App.vue'
import SignInMessage from './pages/SignInMessage.vue'
import { router } from './router'
import { vuetify } from './vuetify'

async function start(): Promise<void> {
  if (location.pathname === '/signed-out') {
    showMessage('out')
    return
  }
  try {
    const config = await loadConfig()
    const users = createUserManager(config)
    if (location.pathname !== '/signed-in') return await goToSignIn(users)
    const { session, returnTo } = await finishSignIn(users)
    await showApp(session, config.graphqlPath, returnTo)
  } catch (error) {
    console.error(error)
    showMessage('failed')
  }
}

async function showApp(session: Session, graphqlPath: string, path: string): Promise<void> {
  await router.replace(path)
  createApp(App)
    .use(router)
    .use(i18n)
    .use(vuetify)
    .provide(sessionKey, session)
    .provide(
      apiKey,
      createApi(graphqlPath, session, () => language.value),
    )
    .mount('#app')
}

function showMessage(kind: 'out' | 'failed'): void {
  createApp(SignInMessage, { kind }).use(i18n).use(vuetify).mount('#app')
}

void start()
