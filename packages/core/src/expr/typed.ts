import type { ColumnNode, Node } from './node';

declare const answer: unique symbol;

/** A tree with the type of its answer, for the constructors only; at run time it is the bare node. */
export type Expr<T> = Node & { readonly [answer]?: T };
/** A column of a ledger, as trees name it. */
export type ColumnExpr<T> = ColumnNode & { readonly [answer]?: T };

/** Numbers: counts, money in 分, areas, rates 0–1. */
export type Num = { readonly num: true };
export type Day = { readonly day: true };
export type Truth = { readonly truth: true };
export type Text = { readonly text: true };
/** One value of a code list. */
export type Code<Name extends string = string> = { readonly code: Name };
/** Several values of a code list in one cell. */
export type Codes<Name extends string = string> = { readonly codes: Name };
