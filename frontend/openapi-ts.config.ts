import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../openapi/openapi.yaml',
  // problem.ts and setup.ts beside the generated files are ours and stay.
  output: { path: 'src/api', clean: false, fileName: { suffix: '.gen' } },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch', '@tanstack/vue-query'],
})
