import type { EChartsCoreOption } from "echarts/core";
import { createElement, useEffect, useRef, type ReactElement } from "react";

/** Where a drawn chart gets what it shows, and hears that it changed. */
interface ChartSource {
  readonly option: (id: string) => EChartsCoreOption | null;
  readonly listen: (id: string, changed: () => void) => () => void;
}

/** The component that Univer puts into a chart's place on the sheet. What draws comes with the first chart: most start without one. */
export function chartFrame(source: ChartSource): (props: { data?: { id?: string } }) => ReactElement {
  return function ChartFrame({ data }) {
    const id = data?.id ?? "";
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const element = place.current;
      if (!element) return undefined;
      let leave: (() => void) | null = null;
      let left = false;
      import("./chart-drawing.js").then(
        ({ chartIn }) => {
          if (left) return;
          const chart = chartIn(element);
          const draw = (): void => {
            const option = source.option(id);
            if (option) chart.show(option);
          };
          draw();
          const stop = source.listen(id, draw);
          leave = () => {
            stop();
            chart.dispose();
          };
        },
        () => {
          element.textContent = "Grafik tidak dapat digambar / this chart cannot be drawn";
        },
      );
      return () => {
        left = true;
        leave?.();
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
