import * as d3 from 'd3';

const rows = await d3.csv('{{address}}');
const kenya = rows.filter((row) => row.area === 'KE' && row.value !== '');
console.log(kenya.at(-1).date, Number(kenya.at(-1).value));
