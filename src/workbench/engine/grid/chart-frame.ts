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
import { createElement, useEffect, useRef, type ReactElement } from "react";

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

/** Where a drawn chart gets what it shows, and hears that it changed. */
interface ChartSource {
  readonly option: (id: string) => EChartsCoreOption | null;
  readonly listen: (id: string, changed: () => void) => () => void;
}

/** The component that Univer puts into a chart's place on the sheet. */
export function chartFrame(source: ChartSource): (props: { data?: { id?: string } }) => ReactElement {
  return function ChartFrame({ data }) {
    const id = data?.id ?? "";
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const element = place.current;
      if (!element) return undefined;
      const chart = init(element, null, { renderer: "svg" });
      const draw = (): void => {
        const option = source.option(id);
        if (option) chart.setOption(option, { notMerge: true });
      };
      draw();
      const stop = source.listen(id, draw);
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      return () => {
        observer.disconnect();
        stop();
        chart.dispose();
      };
    }, [id]);
    return createElement("div", {
      ref: place,
      "data-chart": id,
      style: {
        width: "100%",
        height: "100%",
        background: "#fff",
        border: "1px solid #D9D9D9",
        boxSizing: "border-box",
      },
    });
  };
}
