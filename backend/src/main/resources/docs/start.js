// Requests run in the scope of the bearer token given under Authorize: an administrator sees no business data.
window.ui = SwaggerUIBundle({
  url: '/api/openapi',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
})
