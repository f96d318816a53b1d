export { ConfirmPanel } from './confirm-panel';
export { FindingsList } from './findings-list';
