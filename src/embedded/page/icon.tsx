const paths = {
  inbox: 'M3 4h14l2 8v5H1v-5zM1 12h5l2 3h4l2-3h5',
  drafts: 'M3 17l1-4L14 3l3 3L7 16zM12 5l3 3',
  sent: 'M2 3l16 7-16 7 3-7zM5 10h8',
  deleted: 'M4 5h12M8 5V3h4v2M5 5l1 12h8l1-12M8 8v6M12 8v6',
  junk: 'M10 2l8 15H2zM10 8v4M10 14v1',
  new: 'M3 5h9M3 5v11h14v-6M3 6l7 5 3-2M16 2v6M13 5h6',
  reply: 'M8 4L3 9l5 5M3 9h8c4 0 6 3 6 7',
  replyAll: 'M6 4L1 9l5 5M11 4L6 9l5 5M6 9h6c4 0 6 3 6 7',
  forward: 'M12 4l5 5-5 5M17 9H9c-4 0-6 3-6 7',
  unread: 'M2 5h16v11H2zM2 6l8 6 8-6',
  attach: 'M15 7l-7 7a2 2 0 0 1-3-3l8-8a3 3 0 0 1 5 5l-8 8a5 5 0 0 1-7-7l6-6',
  send: 'M2 3l16 7-16 7 3-7zM5 10h8',
  close: 'M5 5l10 10M15 5L5 15',
  minimise: 'M4 14h12',
  back: 'M12 4l-6 6 6 6',
  pin: 'M7 3h6l-1 5 3 3v1H5v-1l3-3zM10 12v6',
  bold: 'M6 3h5a3.5 3.5 0 0 1 0 7H6zM6 10h6a3.5 3.5 0 0 1 0 7H6z',
  italic: 'M9 3h6M5 17h6M12 3L8 17',
  list: 'M8 5h10M8 10h10M8 15h10M3 5h1M3 10h1M3 15h1',
  link: 'M8 12l4-4M7 9l-3 3a3 3 0 0 0 4 4l3-3M13 11l3-3a3 3 0 0 0-4-4L9 7',
  save: 'M3 3h12l2 2v12H3zM6 3v5h7V3M6 17v-5h8v5',
  dark: 'M16 12A7 7 0 0 1 8 4a7 7 0 1 0 8 8z',
  search: 'M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3zM13 13l5 5',
  calendar: 'M3 4h14v13H3zM3 8h14M7 2v4M13 2v4',
  warning: 'M10 2l8 15H2zM10 8v4M10 14v1',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing; the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
