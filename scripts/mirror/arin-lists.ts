import { daysAfter } from '../../src/model/days-after.ts';
import { ipv4Number, ipv4Text } from '../sources/ipv4-ranges.ts';
import type { World } from './world.ts';

const HOUR = 60 * 60 * 1000;

/** ARIN's list of who waits: a request every 20 hours, the oldest thirteen months old. */
export function waitingRequests({ day }: World): string {
  const [from, to] = [daysAfter(day, -400), day].map((one) => Date.parse(one) / HOUR) as [
    number,
    number,
  ];
  const first = Math.ceil(from / 20);
  const requests = Array.from({ length: Math.floor(to / 20) - first }, (_, index) => {
    const moment = (first + index) * 20;
    const maximumCidr = 22 + (moment % 3);
    const minimumCidr = moment % 7 === 0 ? 24 : maximumCidr;
    return { maximumCidr, minimumCidr, waitListActionDate: new Date(moment * HOUR).toISOString() };
  });
  return JSON.stringify(requests);
}

/** The day of the first blocks on ARIN's list. */
const FIRST = '2020-03-25';
const EACH_QUARTER = 60;

/** ARIN's list of the blocks it gave again: some sixty each quarter, the lengths as mixed as on the true one. */
export function reissuedBlocks({ day }: World): string {
  const days: string[] = [];
  for (let one = FIRST; one <= day; one = daysAfter(one, 91)) days.push(one);
  const first = ipv4Number('23.128.0.0') as number;
  const rows = days.flatMap((date, quarter) => {
    const [year = '', month, dayOfMonth] = date.split('-');
    return Array.from({ length: EACH_QUARTER }, (_, index) => {
      const start = first + (quarter * EACH_QUARTER + index) * 4096;
      return `${ipv4Text(start)}/${20 + (index % 5)},${month}/${dayOfMonth}/${year.slice(2)}`;
    });
  });
  return ['CIDR Prefix,Date Reissued', ...rows].join('\r\n');
}
