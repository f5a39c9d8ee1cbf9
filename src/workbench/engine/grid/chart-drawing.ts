import { BarChart, LineChart, PieChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

/** A chart on the page. */
interface DrawnChart {
  show(option: EChartsCoreOption): void;
  dispose(): void;
}

/** Draws charts in an element and keeps to its size. */
export function chartIn(element: HTMLElement): DrawnChart {
  const chart = init(element, null, { renderer: "svg" });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return {
    show: (option) => chart.setOption(option, { notMerge: true }),
    dispose: () => {
      observer.disconnect();
      chart.dispose();
    },
  };
}
