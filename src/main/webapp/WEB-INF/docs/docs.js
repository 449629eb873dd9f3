/** Shows the description that this server gives of its API, and sends what is tried to this server, whatever proxies stand before it. */
fetch('/openapi?format=JSON')
  .then((answer) => answer.json())
  .then((description) =>
    SwaggerUIBundle({
      spec: { ...description, servers: [{ url: '/' }] },
      dom_id: '#operations',
      docExpansion: 'list',
      deepLinking: true,
      validatorUrl: null,
    }),
  );
