export { barChart } from './bar-chart.ts';
export type { BarChartData, BarChartModel } from './bar-chart.ts';
export type { ChartTable, ChartWords } from './chart-words.ts';
export { lineChart } from './line-chart.ts';
export type { LineChartModel } from './line-chart.ts';
export type { LineChartData, LineSeries } from './line-data.ts';
export { stackedBar } from './stacked-bar.ts';
export type { StackedBarData, StackedBarModel } from './stacked-bar.ts';
