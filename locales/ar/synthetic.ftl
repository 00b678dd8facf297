# Pages of made-up records

synthetic-banner = هذه المنظمة غير موجودة. تم اختراعها لقياس سرعة هذا الموقع. لا تتصل بها ولا تذهب إليها.
