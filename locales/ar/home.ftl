## The front page

home-title = ابحث عن مساعدة قريبة منك
home-lead = مجانًا وبلغتك. بدون حساب. لا نحفظ شيئًا عنك.
home-question = ماذا حدث؟
home-question-hint = مثلًا: صاحب العمل لا يدفع لي
home-where = أين أنت؟
home-anywhere = في أي مكان
home-whole-country = { $country }: كل البلد
home-find = ابحث عن مساعدة
home-needs = أو اختر ما تحتاج إليه
home-all-needs = كل أنواع المساعدة
home-totals =
    { $help ->
        [zero] لا منظمات تساعد الناس
        [one] { $help } منظمة تساعد الناس
        [two] { $help } منظمتان تساعدان الناس
        [few] { $help } منظمات تساعد الناس
        [many] { $help } منظمة تساعد الناس
       *[other] { $help } منظمة تساعد الناس
    }
home-totals-all = عدد السجلات كلها: { $all }
home-scam = لا تدفع أبدًا مقابل وعد.
