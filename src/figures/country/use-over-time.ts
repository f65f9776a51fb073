import type { CountryFigure } from '../figure.ts';
import { drawUse } from '../used/use-over-time.ts';

/** IPv6 use as APNIC Labs measures it, month by month, with Google's single days beside it. */
export const countryIpv6UseOverTime: CountryFigure = {
  id: 'country-ipv6-use-over-time',
  draw: (country, text) =>
    drawUse(country.alpha2, { metric: 'ipv6-users-google', isSeries: false }, text),
};
