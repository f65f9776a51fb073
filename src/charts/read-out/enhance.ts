import { readCharts } from './read-charts.ts';

readCharts();
