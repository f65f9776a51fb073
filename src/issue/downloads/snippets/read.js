import * as d3 from 'd3';

const address = '{{address}}';
const rows = (await d3.csv(address)).filter((row) => row.value !== '');
const kenya = rows.filter((row) => row.area === 'KE');
console.log(kenya.at(-1).date, Number(kenya.at(-1).value));
