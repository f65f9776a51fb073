/** Groups of countries that the United Nations lists; the union of all four is derived, never stored. */
export const GROUP_LISTS = ['ldc', 'lldc', 'sids', 'transition'] as const;

/** The UN's groups, and the union of all four: the developing countries of Resolution 64's footnote. */
export const UN_GROUPS = [...GROUP_LISTS, 'developing'] as const;
