/**
 * Gives a ribbon button its action: `name` is the FunctionName of the manifest. The button stays pressed until
 * the action has ended, whichever way it ended. Outside Excel there is no ribbon and nothing happens.
 */
export function onRibbonButton(name: string, action: () => Promise<void>): void {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (office === undefined) return;
  void office.onReady().then(() => {
    const { actions } = office as { actions?: typeof Office.actions };
    actions?.associate(name, (event: Office.AddinCommands.Event) => {
      void action().finally(() => event.completed());
    });
  });
}

/** Opens the task pane beside the sheet; where Excel has no shared runtime the pane's own button does that. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
