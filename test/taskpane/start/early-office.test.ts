import { fetchOfficeAhead } from '../../../src/taskpane/start/early-office';

const folder = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const asked = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href, crossOrigin }) => ({
    href,
    crossOrigin,
  }));
const frameOf = (hostInfo: string) => JSON.stringify({ hostInfo, xdmInfo: 'a|b|https://outlook.office.com' });

beforeEach(() => {
  document.head.innerHTML = `<script src="${folder}office.js" type="text/plain"></script>`;
  history.replaceState(null, '', '/taskpane.html');
  window.name = '';
});

test('in Outlook on the web, office.js’s next file is asked for as office.js asks for it', () => {
  window.name = frameOf('Outlook$Web$16.01$fr-FR$6e5abfe-07b6a7$$$');
  fetchOfficeAhead();
  expect(asked()).toEqual([{ href: `${folder}outlook-web-16.01.js`, crossOrigin: 'anonymous' }]);
});

test('the client may be named in the address', () => {
  history.replaceState(null, '', '/taskpane.html?_host_Info=Outlook$Web$16.01$en-US$one$$$0');
  fetchOfficeAhead();
  expect(asked()).toHaveLength(1);
});

test.each([
  ['another client', frameOf('Outlook$Win32$16.02$fr-FR$one$$$')],
  ['another version', frameOf('Outlook$Web$17.00$fr-FR$one$$$')],
  ['a name that says nothing', 'Outlook$Web$16.01$fr-FR'],
  ['no name', ''],
  ['null', 'null'],
])('nothing is asked for where the frame is of %s', (_what, name) => {
  window.name = name;
  fetchOfficeAhead();
  expect(asked()).toEqual([]);
});

test('nothing is asked for where office.js is not', () => {
  document.head.innerHTML = '';
  window.name = frameOf('Outlook$Web$16.01$fr-FR$one$$$');
  fetchOfficeAhead();
  expect(asked()).toEqual([]);
});
