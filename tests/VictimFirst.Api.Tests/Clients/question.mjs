// What every client asks, and how each one says what it got.
export const { API_URL: url, API_TOKEN: token } = process.env;

export const headers = { authorization: `Bearer ${token}` };

export const headlines = /* GraphQL */ `
  query Headlines($quarter: String!) {
    quarterlyReport(quarter: $quarter) {
      headlines { referralsReceived { current { value } } }
    }
  }
`;

export const aQuarter = { quarter: "2020-21 Q1" };

// A calendar quarter or a financial one: the API asks back.
export const anAmbiguousQuarter = { quarter: "Q2 2020" };

export const tell = (data, error) =>
  console.log(JSON.stringify({
    referralsReceived: data.quarterlyReport.headlines.referralsReceived.current.value,
    code: error.extensions.code,
    path: error.path,
  }));
