import type { PublishedCountry } from '../../published/published.ts';
import { useFigure } from '../used/use-over-time.ts';

/** IPv6 use as APNIC Labs measures it, month by month, with Google's single days beside it. */
export const countryIpv6UseOverTime = useFigure<PublishedCountry>(
  'country-ipv6-use-over-time',
  ({ alpha2 }) => alpha2,
  { metric: 'ipv6-users-google', isSeries: false },
);
