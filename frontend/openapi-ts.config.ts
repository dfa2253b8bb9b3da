import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../openapi/openapi.yaml',
  // client.ts beside the generated files is ours and stays.
  output: { path: 'src/api', clean: false, fileName: { suffix: '.gen' } },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', runtimeConfigPath: './client' },
    '@tanstack/vue-query',
  ],
})
