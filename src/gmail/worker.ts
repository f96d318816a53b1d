/**
 * Offers the side panel on Gmail’s tabs and nowhere else. Nothing is kept here: Chrome ends a worker as soon as it rests.
 * Each tab has a panel of its own, which knows its tab by the address: a letter can only go where its panel is.
 */
const gmail = 'https://mail.google.com/';

chrome.runtime.onInstalled.addListener(() => void prepare());
chrome.runtime.onStartup.addListener(() => void prepare());

chrome.tabs.onUpdated.addListener((tabId, change, tab) => {
  if (change.status !== undefined || change.url !== undefined) void offer(tabId, tab.url);
});

async function prepare(): Promise<void> {
  await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  await chrome.sidePanel.setOptions({ enabled: false });
  // Tabs that were open before the extension came: their content script is put there when the pane first asks.
  const tabs = await chrome.tabs.query({ url: `${gmail}*` });
  await Promise.all(tabs.map(({ id, url }) => offer(id ?? chrome.tabs.TAB_ID_NONE, url)));
}

/** The address of a tab is only told for the sites this extension is allowed on. */
async function offer(tabId: number, url: string | undefined): Promise<void> {
  const options =
    url?.startsWith(gmail) === true ? { enabled: true, path: `panel.html?tab=${tabId}` } : { enabled: false };
  try {
    await chrome.sidePanel.setOptions({ tabId, ...options });
  } catch {
    // The tab was closed meanwhile.
  }
}
