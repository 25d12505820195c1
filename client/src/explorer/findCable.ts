// The search box: cables by words and filters while one types.
import * as vscode from 'vscode';
import type { FoundCable } from '../../../server/src/features/explorer/explorerNode.ts';
import { FIND_CABLES_REQUEST, type FindCablesParams } from '../../../server/src/lsp/protocol.ts';
import { openPlace } from './cableTree.ts';

type Ask = (
  method: string,
  params: FindCablesParams,
  token: vscode.CancellationToken,
) => Promise<readonly FoundCable[] | null | undefined>;

type Item = vscode.QuickPickItem & Pick<FoundCable, 'place'>;

/** Fulfilled when the box is shown; what is chosen opens at its number. */
export async function findCable(ask: Ask): Promise<void> {
  const box = vscode.window.createQuickPick<Item>();
  box.title = vscode.l10n.t('Find Cable');
  box.placeholder = vscode.l10n.t('Words of the subject or a number; filters: @BEIJING #ETRD 1974..1975 >=C');
  let asking = new vscode.CancellationTokenSource();
  const search = async (query: string) => {
    asking.cancel();
    asking = new vscode.CancellationTokenSource();
    const { token } = asking;
    box.busy = true;
    // A question that was cancelled because another letter came is rejected; the next one answers.
    const found = await ask(FIND_CABLES_REQUEST, { query }, token).catch((error) => {
      if (!token.isCancellationRequested) throw error;
      return undefined;
    });
    if (token.isCancellationRequested) return;
    box.busy = false;
    // What the server finds is shown: the box would look for the words themselves.
    box.items = (found ?? []).map((cable) => ({ ...cable, alwaysShow: true }));
  };
  const subscriptions = [
    box,
    box.onDidChangeValue(search),
    box.onDidAccept(async () => {
      const [chosen] = box.selectedItems;
      if (!chosen) return; // Enter came before the answer
      box.hide();
      await openPlace(chosen.place);
    }),
    box.onDidHide(() => {
      asking.cancel();
      vscode.Disposable.from(...subscriptions).dispose();
    }),
  ];
  box.show();
  await search('');
}
