// What a page shows when its form was refused.

export interface FailedForm {
	message: string;
	/** By field name. */
	errors: Record<string, string>;
	/** As typed. */
	values: Record<string, string | string[]>;
}

/** The failure in a page's `form`, or null when there was none. */
export function failedForm(form: object | null | undefined): FailedForm | null {
	return form && 'errors' in form ? (form as FailedForm) : null;
}
