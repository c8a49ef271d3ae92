import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import vuetify from 'vite-plugin-vuetify'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src', import.meta.url))

const gateway = process.env.FLOWBRIDGE_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue(), vuetify({ autoImport: true })],
  resolve: {
    alias: {
      '@': src,
      // JSON Forms imports Ajv, which compiles schemas by eval. We hand it our own validator; this keeps Ajv out of the bundle.
      'ajv-formats': `${src}/features/forms/noAjv.ts`,
      ajv: `${src}/features/forms/noAjv.ts`,
    },
  },
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: gateway, ws: true },
      '/files': gateway,
      '/config.json': gateway,
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    server: { deps: { inline: ['vuetify', '@jsonforms/core', '@jsonforms/vue'] } },
  },
})
