'use strict';

// The token lives as long as the tab: it is never written to disk.
const token = document.getElementById('token');
token.value = sessionStorage.getItem('token') ?? '';

const firstQuery = `# Paste a token above, then press the play button.
{
  quarterlyReport(quarter: "2020-21 Q1") {
    quarter { label start end complete }
    headlines {
      referralsReceived { current { value } previous { value } change direction }
      casesClosed { current { value } }
      enhancedRate { current { value numerator { value } denominator { value } } }
    }
    areas { area { level label } closed { value status } enhanced { value } }
  }
}
`;

const root = ReactDOM.createRoot(document.getElementById('graphiql'));

function show() {
  const headers = token.value ? { Authorization: `Bearer ${token.value.trim()}` } : {};
  const fetcher = GraphiQL.createFetcher({ url: '/graphql', headers });
  root.render(React.createElement(GraphiQL, { key: token.value, fetcher, defaultQuery: firstQuery, shouldPersistHeaders: false }));
}

document.getElementById('sign-in').addEventListener('submit', (event) => event.preventDefault());
token.addEventListener('change', () => {
  sessionStorage.setItem('token', token.value);
  show();
});
show();
