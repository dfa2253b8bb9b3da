import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Code and style packed once, beside what they are packed of; whoever serves them need not. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir }) {
    const assets = `${dir}/assets`
    for (const name of readdirSync(assets).filter((file) => /\.(js|css)$/.test(file))) {
      const content = readFileSync(`${assets}/${name}`)
      writeFileSync(`${assets}/${name}.br`, brotliCompressSync(content))
      writeFileSync(`${assets}/${name}.gz`, gzipSync(content, { level: 9 }))
    }
  },
}

const backend = process.env.TONGXIN_BACKEND ?? 'http://127.0.0.1:8080'

export default defineConfig(({ mode }) => ({
  plugins: [
    vue(),
    packed,
    // Element Plus by name in templates; our own components are imported, so that one sees where a name comes from.
    components({
      dirs: [],
      dts: 'src/element-plus.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: mode === 'test' ? false : 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Office computers keep old browsers.
    target: 'chrome87',
    // Content-Security-Policy: no inline scripts, no data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': { target: backend, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: backend, changeOrigin: false } } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    testTimeout: 20_000,
    // A busy machine takes its time; what never comes is found as well after five seconds as after one.
    expect: { poll: { timeout: 5_000 } },
  },
}))
